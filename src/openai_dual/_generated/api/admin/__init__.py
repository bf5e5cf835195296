"""Builders of `client.admin`."""
