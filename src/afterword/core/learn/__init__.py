"""Learn: what the next interview gets out of this one."""
