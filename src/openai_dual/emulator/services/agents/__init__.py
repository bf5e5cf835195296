"""Agents, their environments, automations and sessions."""
