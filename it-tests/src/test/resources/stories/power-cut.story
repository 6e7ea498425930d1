# What was answered is there after a power cut, and the work goes on.

> clerk purchase ORDERNUMBER=1 AMOUNT=2500 PAYMENTAMOUNT=2500
< PRC_OPERATION_SUCCESS RC_NONE
> clerk purchase ORDERNUMBER=2 AMOUNT=2505 PAYMENTAMOUNT=2505
< PRC_AUTO_APPROVE_FAILED RC_DECLINED

~ killed and started again

> clerk orders
< PRC_OPERATION_SUCCESS RC_NONE
= 2 PSOrder state=order_refundable
= PSPayment orderNumber=1 state=payment_deposited batchNumber=1 depositAmount=2500
= PSPayment orderNumber=2 state=payment_declined
> clerk batches
= 1 PSBatch state=batch_open

> clerk approve ORDERNUMBER=2 PAYMENTNUMBER=2 AMOUNT=2500 DEPOSITFLAG=1
< PRC_OPERATION_SUCCESS RC_NONE
> admin close BATCHNUMBER=1
< PRC_OPERATION_SUCCESS RC_NONE
@ batch number=001 net=5000 state=accepted
