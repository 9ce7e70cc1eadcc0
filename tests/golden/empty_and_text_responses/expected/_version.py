# Generated from the API's document: #/info
__title__ = "empty_and_text_responses"
__version__ = "1.0.0"
