"""`client.content_provenance_checks`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.content_provenance_checks.create_content_provenance_check import create_content_provenance_check


class ContentProvenanceChecks(Resource[C]):
    """Checks of the origin of media."""

    create = endpoint(create_content_provenance_check)
