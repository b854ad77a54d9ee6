"""The schema's history, run forward only."""
