"""`client.content_provenance_checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.content_provenance_checks.create_content_provenance_check import create_content_provenance_check

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ContentProvenanceChecks(Resource[C]):
    """Checks of the origin of media."""

    create = endpoint(create_content_provenance_check)
    """Check the origin of a file, such as an image.

    Args:
        file: file content as bytes, a path, an open binary file, or a (name, content) tuple
    """


class ContentProvenanceChecks(_ContentProvenanceChecks["Executes"]):
    """Checks of the origin of media."""


class AsyncContentProvenanceChecks(_ContentProvenanceChecks["AsyncExecutes"], awaits=True):
    """Checks of the origin of media. The methods are awaited."""
