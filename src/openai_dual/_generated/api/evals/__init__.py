"""Builders of `client.evals`."""
