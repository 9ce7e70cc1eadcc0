"""Fill in the middle: the model writes what stands between a prompt and a suffix."""

from generated import OpenAI

client = OpenAI()

before = "Dear neighbours,\n\nour cat Miso has been missing since Monday."
after = "\n\nThank you for keeping your eyes open,\nthe Okafors from number 12"

completion = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt=before,
    suffix=after,
    max_tokens=60,
)

print(before + completion.choices[0].text + after)
