"""Responses over a socket: lanes, chains in the memory of the connection, steering."""
