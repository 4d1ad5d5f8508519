"""Reading: language in, values out. The offline reader of raw accounts, and what it is made of."""
