# Generated from the API's document: #/info
__title__ = "client"
__version__ = "1.0.0"
