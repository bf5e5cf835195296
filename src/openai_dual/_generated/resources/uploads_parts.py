"""`client.uploads.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.uploads.create_upload_part import create_upload_part

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Parts(Resource[C]):
    """`client.uploads.parts`. Methods: create."""

    create = endpoint(create_upload_part)
    """Add a part to an upload.

    Args:
        upload_id: id of the upload
        data: content of the part as bytes, a path, an open binary file, or a (name, content) tuple
    """


class Parts(_Parts["Executes"]):
    """`client.uploads.parts`. Methods: create."""


class AsyncParts(_Parts["AsyncExecutes"], awaits=True):
    """`client.uploads.parts`. Methods: create. The methods are awaited."""
