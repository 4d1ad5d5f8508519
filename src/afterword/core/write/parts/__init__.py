"""The parts that letters are made of, one file each."""
