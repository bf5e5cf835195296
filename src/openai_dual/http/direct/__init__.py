"""Connections of our own: from a request of httpx straight to the wire, and from the wire to a response of httpx.

httpcore, its pool and its parser are not loaded for it. `patches` says when tools that replace methods of httpx or
httpcore need the usual way.
"""
