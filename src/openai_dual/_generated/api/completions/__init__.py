"""Builders of `client.completions`."""
