"""What a person can do, one file each. They are given ports and values, and return values to be shown."""
