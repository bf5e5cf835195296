"""Helpers of `client.beta.threads`."""
