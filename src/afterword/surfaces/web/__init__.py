"""The web page on the person's own computer: one folder per page, plain forms, small scripts on top."""
