# Generated from the API's document: #/info
__title__ = "request_and_response"
__version__ = "1.0.0"
