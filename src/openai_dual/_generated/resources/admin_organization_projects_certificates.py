"""`client.admin.organization.projects.certificates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, paged
from ..api.admin.activate_project_certificates import activate_project_certificates
from ..api.admin.deactivate_project_certificates import deactivate_project_certificates
from ..api.admin.list_project_certificates import list_project_certificates

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Certificates(Resource[C]):
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate."""

    list = paged(list_project_certificates)
    """List the certificates of a project.

    Args:
        project_id: id of the project
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
        order: sort order by creation time, `asc` or `desc`; service default: "desc"
    """
    activate = paged(activate_project_certificates)
    """Activate certificates for a project.

    Args:
        project_id: id of the project
        certificate_ids: ids of the certificates; at least 1 element; at most 10 elements
    """
    deactivate = paged(deactivate_project_certificates)
    """Deactivate certificates for a project.

    Args:
        project_id: id of the project
        certificate_ids: ids of the certificates; at least 1 element; at most 10 elements
    """


class Certificates(_Certificates["Executes"]):
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate."""


class AsyncCertificates(_Certificates["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate. The methods are awaited."""
