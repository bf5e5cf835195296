"""The administration of the organization: its resources, settings and usage."""
