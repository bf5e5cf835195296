"""`client.uploads.parts`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.uploads.create_upload_part import create_upload_part


class Parts(Resource[C]):
    """`client.uploads.parts`. Methods: create."""

    create = endpoint(create_upload_part)
