"""The operations of `client.content_provenance_checks`."""
