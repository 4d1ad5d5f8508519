"""Plan: from verdicts to dated steps, each knowing why it stands where it stands."""
