"""Types of requests: those of `create_certificate`."""

from __future__ import annotations

from typing import Required, TypedDict


class UploadCertificateRequestParam(TypedDict, total=False):
    """`UploadCertificateRequest` in the description."""

    name: str
    """Name of the object."""
    certificate: Required[str]
