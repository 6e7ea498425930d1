# What was sold is found again: by sets, ranges and keys, with the orders around it.

> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500 TRANSACTIONID=basket-1
> clerk purchase ORDERNUMBER=2 AMOUNT=1000 PAYMENTAMOUNT=1000 DEPOSITFLAG=0
> clerk purchase ORDERNUMBER=3 AMOUNT=1005 PAYMENTAMOUNT=1005
< PRC_AUTO_APPROVE_FAILED RC_DECLINED
> admin refund ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=300

# Payments. A keyword in another letter case is the same keyword, so STATE is repeated here.
> clerk QUERYPAYMENTS
= PaymentCollection size=3 withOrders=0
> clerk QUERYPAYMENTS STATE=payment_approved state=payment_declined
= 2 PSPayment
= 1 PSPayment ID=P:{shop}:2:1 state=payment_approved
= 1 PSPayment ID=P:{shop}:3:1 state=payment_declined
> clerk QUERYPAYMENTS ORDERNUMBER=1 WITHORDERS=1
= 1 PaymentCollection size=1 withOrders=1
= 1 OrderCollection size=1
= 1 PSOrder orderNumber=1 transactionId=basket-1
> clerk QUERYPAYMENTS CURRENCY=840 MINAPPROVEAMOUNT=1001 MAXAPPROVEAMOUNT=2499
= 1 PSPayment
= 1 PSPayment orderNumber=3
> clerk QUERYPAYMENTS BATCHNUMBER=1
= 1 PSPayment
= 1 PSPayment orderNumber=1

# Credits
> clerk QUERYCREDITS CREDITNUMBER=1 WITHORDERS=1
= CreditCollection size=1 withOrders=1
= 1 PSCredit ID=C:{shop}:1:1 amount=300 state=credit_refunded
= 1 PSOrder orderNumber=1
> clerk QUERYCREDITS CURRENCY=840 MAXAMOUNT=299
= no PSCredit

# Orders
> clerk QUERYORDERS TRANSACTIONID=basket-1
= 1 PSOrder
= 1 PSOrder orderNumber=1
> clerk QUERYORDERS APPROVESALLOWED=1
= 1 PSOrder
= 1 PSOrder orderNumber=3
> clerk QUERYORDERS CREATEBEGINTIME=1 CREATEENDTIME=2
= no PSOrder
> clerk QUERYORDERS RETURNATMOST=2
= 2 PSOrder

# Keys
> clerk QUERYORDERS KEYSONLY=1
= OrderKeyCollection size=3
= 1 Key value={shop}:1
= no PSOrder
> clerk QUERYPAYMENTS KEYSONLY=1 ORDERNUMBER=2
= 1 Key value={shop}:2:1
> clerk QUERYBATCHES KEYSONLY=1 STATE=batch_open CLOSEALLOWED=1 BALANCESTATUS=batch_not_yet_balanced
= 1 Key value={shop}:1

# Pages
> clerk QUERYORDERS KEYSONLY=1 AFTERKEY={shop}:1 RETURNATMOST=1
= 1 Key value={shop}:2
> clerk QUERYPAYMENTS KEYSONLY=1 DESCENDING=1 RETURNATMOST=1
= 1 PaymentKeyCollection size=1
> clerk QUERYORDERS AFTERKEY=1
< PRC_PARAMETER_FORMAT_ERROR RC_AFTERKEY

# Another merchant's are not found.
> clerk QUERYPAYMENTS MERCHANTNUMBER={other-shop}
= no PSPayment

# What makes no sense
> clerk QUERYORDERS MINAMOUNT=1
< PRC_INVALID_PARAMETER_COMBINATION RC_AMOUNT
> clerk QUERYPAYMENTS MAXDEPOSITAMOUNT=1
< PRC_INVALID_PARAMETER_COMBINATION RC_MAXDEPOSITAMOUNT
> clerk QUERYPAYMENTS STATE=order_refundable
< PRC_PARAMETER_VALUE_ERROR RC_STATE
