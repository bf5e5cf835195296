"""Types of requests: those of `update_group`."""

from __future__ import annotations

from typing import Required, TypedDict


class UpdateGroupBodyParam(TypedDict, total=False):
    """`UpdateGroupBody` in the description."""

    name: Required[str]
    """Name of the object; at least 1 character; at most 255 characters."""
