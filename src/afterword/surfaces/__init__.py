"""Ways in: the command line and the local web page. No rules live here."""
