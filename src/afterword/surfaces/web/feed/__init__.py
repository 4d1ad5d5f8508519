"""The calendar feed: the steps of all plans under a secret address."""
