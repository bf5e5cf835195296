"""Types of requests: those of `remix_video`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateVideoRemixBodyParam(TypedDict, total=False):
    """`CreateVideoRemixBody` in the description."""

    prompt: Required[str]
    """Text that describes the output; at least 1 character; at most 32000 characters."""
