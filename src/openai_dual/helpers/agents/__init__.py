"""Helpers of `client.beta.agents`."""
