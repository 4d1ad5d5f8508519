"""Rescue: what to do when it goes wrong during the talk."""
