"""Helpers of `client.responses`."""
