"""Telling the person that something is due: in the ways they switched on, and no others."""
