"""Calibration: forecasts against what happened."""
