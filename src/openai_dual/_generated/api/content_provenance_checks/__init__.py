"""Builders of `client.content_provenance_checks`."""
