# A merchant who holds the DTD himself has it named in each reply, in refusals too. Every reply of
# every story is held against its DTD.

> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500 DTDPATH=/home/shop/PSApiResult.dtd
> clerk orders DTDPATH=/home/shop/PSApiResult.dtd
= 1 PSPayment state=payment_deposited
> clerk orders STATE=order_red DTDPATH=/home/shop/PSApiResult.dtd
< PRC_PARAMETER_VALUE_ERROR RC_STATE
> nobody orders DTDPATH=/home/shop/PSApiResult.dtd
< PRC_AUTHORIZATION_ERROR RC_LOGIN http=401
