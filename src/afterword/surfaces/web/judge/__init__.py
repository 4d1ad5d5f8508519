"""Judge: a card for each slip that matters, one line for those that can rest."""
