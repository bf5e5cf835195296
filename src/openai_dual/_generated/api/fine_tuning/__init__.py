"""Builders of `client.fine_tuning`."""
