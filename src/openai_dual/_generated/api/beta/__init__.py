"""Builders of `client.beta`."""
