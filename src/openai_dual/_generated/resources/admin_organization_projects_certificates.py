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
    activate = paged(activate_project_certificates)
    deactivate = paged(deactivate_project_certificates)


class Certificates(_Certificates["Executes"]):
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate."""


class AsyncCertificates(_Certificates["AsyncExecutes"], awaits=True):
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate. The methods are awaited."""
