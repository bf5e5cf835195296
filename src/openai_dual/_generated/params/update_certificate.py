"""Types of requests: those of `update_certificate`."""

from __future__ import annotations

from typing import TypedDict


class ModifyCertificateRequestParam(TypedDict, total=False):
    """`ModifyCertificateRequest` in the description."""

    name: str
    """Name of the object."""
