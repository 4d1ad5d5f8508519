"""Check: proofread a letter for what harms it. Imports nothing heavy: `afterword check` starts on this alone."""
