"""`client.uploads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.uploads import UploadsHelpers
from .._resource import C, Resource, endpoint
from ..api.uploads.cancel_upload import cancel_upload
from ..api.uploads.complete_upload import complete_upload
from ..api.uploads.create_upload import create_upload

if TYPE_CHECKING:
    from .uploads_parts import Parts


class Uploads(UploadsHelpers, Resource[C]):
    """Uploads of large files in parts."""

    create = endpoint(create_upload)
    cancel = endpoint(cancel_upload)
    complete = endpoint(complete_upload)

    @cached_property
    def parts(self) -> Parts[C]:
        """`client.uploads.parts`. Methods: create."""
        from .uploads_parts import Parts

        return Parts(self._executor)
