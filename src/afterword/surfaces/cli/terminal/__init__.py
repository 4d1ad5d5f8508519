"""What the commands share: the group they hang on, how input comes in, and how results are laid out."""
