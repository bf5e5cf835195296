"""Iterate over a list that the service returns in pages.

OPENAI_API_KEY=... python examples/paging.py
"""

from __future__ import annotations

import asyncio

from openai_dual import AsyncOpenAI, OpenAI

NAMES = [f"page-{number}.txt" for number in range(5)]


def main() -> None:
    with OpenAI() as client:
        uploaded = {
            client.files.create(file=(name, b"x"), purpose="user_data").id
            for name in NAMES
        }

        for file in client.files.list(
            limit=2
        ):  # two items per page; pages are fetched as needed
            if file.id in uploaded:
                print("item:", file.filename)

        for page in client.files.list(limit=2).iter_pages():
            print("page of", len(page.data))

        for file_id in uploaded:
            client.files.delete(file_id)


async def async_main() -> None:
    async with AsyncOpenAI() as client:
        files = [
            await client.files.create(file=(name, b"x"), purpose="user_data")
            for name in NAMES
        ]
        uploaded = {file.id for file in files}

        async for item in client.files.list(limit=2):
            if item.id in uploaded:
                print("item, async:", item.filename)

        page = await client.files.list(limit=2)
        print("items on the first page:", len(page.data), "more:", page.has_next_page())

        await asyncio.gather(*(client.files.delete(file_id) for file_id in uploaded))


if __name__ == "__main__":
    main()
    asyncio.run(async_main())
