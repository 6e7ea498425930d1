# What is kept with an order and shown again, whether it may be paid in parts, and its card's brand.

> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500 TRANSACTIONID=basket-1
    MERCHANTDATA="till 4" ORDERDESCRIPTION="Twelve roses" ORDERURL=https://shop.example/1
> clerk orders
= 1 PSOrder transactionId=basket-1 merchantData="till 4" orderDescription="Twelve roses"
    orderURL=https://shop.example/1 brand=Visa splitAllowed=1

> clerk purchase ORDERNUMBER=2 AMOUNT=3000 SPLITALLOWED=0 PAYMENTAMOUNT=2000
< PRC_PARAMETER_MISMATCH RC_SPLITFLAG
> clerk purchase ORDERNUMBER=2 AMOUNT=3000 SPLITALLOWED=0 APPROVEFLAG=0 DEPOSITFLAG=0
    $PAN=5555555555554444
> clerk approve ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=2000
< PRC_PARAMETER_MISMATCH RC_SPLITFLAG
> clerk approve ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=3000 DEPOSITFLAG=1
> clerk orders ORDERNUMBER=2
= 1 PSOrder splitAllowed=0 brand=MasterCard
> admin refund ORDERNUMBER=2 CREDITNUMBER=1 AMOUNT=100

> clerk QUERYORDERS BRAND=MasterCard
= 1 PSOrder orderNumber=2
> clerk QUERYORDERS BRAND=MasterCard brand=Visa
= 2 PSOrder
> clerk QUERYPAYMENTS BRAND=Visa
= 1 PSPayment orderNumber=1
> clerk QUERYCREDITS BRAND=Visa
= no PSCredit
> clerk QUERYCREDITS BRAND=MasterCard KEYSONLY=1
= 1 Key value={shop}:2:1

> admin MODIFYPAYSERVER ETILLHOSTNAME=pay.example
> admin QUERYPAYMENTSERVER
= 1 PSPaymentServer eTillHostName=pay.example
> clerk MODIFYPAYSERVER ETILLHOSTNAME=pay.example
< PRC_AUTHORIZATION_ERROR RC_ACCESS
