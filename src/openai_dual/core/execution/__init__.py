"""The life of one call: the flow of its attempts."""
