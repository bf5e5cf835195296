"""`client.uploads.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.uploads.create_upload_part import create_upload_part

if TYPE_CHECKING:
    pass


class Parts(Resource[C]):
    """`client.uploads.parts`: create."""

    create = endpoint(create_upload_part)
