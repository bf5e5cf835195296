"""`client.uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.uploads import UploadsHelpers
from .._resource import C, Resource, child, endpoint
from ..api.uploads.cancel_upload import cancel_upload
from ..api.uploads.complete_upload import complete_upload
from ..api.uploads.create_upload import create_upload

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .uploads_parts import AsyncParts, Parts


class _Uploads(UploadsHelpers, Resource[C]):
    """Uploads of large files in parts."""

    create = endpoint(create_upload)
    """Start an upload in parts.

    Args:
        filename: name of the file
        purpose: intended use of the file
        bytes: size in bytes
        mime_type: media type of the file
        expires_after: when the object expires and is deleted
    """
    cancel = endpoint(cancel_upload)
    """Cancel an upload; no parts can be added after this.

    Args:
        upload_id: id of the upload
    """
    complete = endpoint(complete_upload)
    """Complete an upload; its parts become a file.

    Args:
        upload_id: id of the upload
        part_ids: ids of the parts
        md5: MD5 checksum of the complete file
    """
    parts: child[Parts, AsyncParts] = child("uploads_parts", "Parts")
    """`client.uploads.parts`. Methods: create."""


class Uploads(_Uploads["Executes"]):
    """Uploads of large files in parts."""


class AsyncUploads(_Uploads["AsyncExecutes"], awaits=True):
    """Uploads of large files in parts. The methods are awaited."""
