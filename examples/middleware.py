"""Use one middleware in both clients: add a header, print every status."""

import asyncio

import httpx
from attrs import evolve

from openai_dual import AsyncOpenAI, HttpRequest, Middleware, OpenAI


def add_team(request: HttpRequest) -> HttpRequest:
    return evolve(request, headers=[*request.headers, (b"X-Team", b"blue")])


def print_status(response: httpx.Response) -> httpx.Response:
    print(f"{response.request.headers['x-team']}: {response.status_code}")
    return response


async def main() -> None:
    middleware = Middleware(request=add_team, response=print_status)
    with OpenAI(middleware=middleware) as client:
        client.models.retrieve("gpt-4o")
    async with AsyncOpenAI(middleware=middleware) as async_client:
        await async_client.models.retrieve("gpt-4o")


if __name__ == "__main__":
    asyncio.run(main())
