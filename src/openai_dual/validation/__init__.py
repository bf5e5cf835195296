"""The operations and schemas of the description, and the checks of values and requests against them.

The client checks its own requests by them if `validate_requests` is on, and the emulator all requests that it serves.
Nothing here is loaded before the first check.
"""
