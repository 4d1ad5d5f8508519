"""What meets the ports: the store and the clock of this computer."""
