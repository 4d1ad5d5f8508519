"""Learn: outcome, plans, feedback and work of one occasion."""
